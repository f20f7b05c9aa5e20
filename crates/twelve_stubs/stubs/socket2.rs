//! package = "socket2", version = ">=0.4, <0.7"

use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::time::Duration;
mod sockaddr {
    use std::mem::{self, size_of};
    use std::net::{SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::io;
    use crate::Domain;
    pub type socklen_t = u32;
    pub type sa_family_t = u16;
    pub struct SockAddrStorage;
    impl SockAddrStorage {
        pub fn zeroed() -> Self {}
        pub fn size_of(&self) -> socklen_t {}
        pub fn view_as<T>(&mut self) -> &mut T {}
    }
    pub struct SockAddr;
    impl SockAddr {
        pub const fn new(storage: SockAddrStorage, len: socklen_t) -> SockAddr {}
        pub fn try_init<
            F: FnOnce(*mut SockAddrStorage, *mut socklen_t) -> io::Result<T>,
            T,
        >(init: F) -> io::Result<(T, SockAddr)> {}
        pub fn set_length(&mut self, length: socklen_t) {}
        pub const fn family(&self) -> sa_family_t {}
        pub const fn domain(&self) -> Domain {}
        pub const fn len(&self) -> socklen_t {}
        pub const fn as_ptr(&self) -> *const SockAddrStorage {}
        pub const fn as_storage(self) -> SockAddrStorage {}
        pub const fn is_ipv4(&self) -> bool {}
        pub const fn is_ipv6(&self) -> bool {}
        pub fn as_socket(&self) -> Option<SocketAddr> {}
        pub fn as_socket_ipv4(&self) -> Option<SocketAddrV4> {}
        pub fn as_socket_ipv6(&self) -> Option<SocketAddrV6> {}
    }
    impl From<SocketAddr> for SockAddr {}
    impl From<SocketAddrV4> for SockAddr {}
    impl From<SocketAddrV6> for SockAddr {}
}
mod socket {
    use std::io::{self, Read, Write};
    use std::mem::MaybeUninit;
    use std::net::{self, Ipv4Addr, Shutdown};
    use std::time::Duration;
    use crate::MsgHdrMut;
    use crate::{Domain, Protocol, SockAddr, TcpKeepalive, Type};
    pub struct Socket;
    impl Socket {
        pub fn new(
            domain: Domain,
            ty: Type,
            protocol: Option<Protocol>,
        ) -> io::Result<Socket> {}
        pub fn new_raw(
            domain: Domain,
            ty: Type,
            protocol: Option<Protocol>,
        ) -> io::Result<Socket> {}
        pub fn pair(
            domain: Domain,
            ty: Type,
            protocol: Option<Protocol>,
        ) -> io::Result<(Socket, Socket)> {}
        pub fn pair_raw(
            domain: Domain,
            ty: Type,
            protocol: Option<Protocol>,
        ) -> io::Result<(Socket, Socket)> {}
        pub fn bind(&self, address: &SockAddr) -> io::Result<()> {}
        pub fn connect(&self, address: &SockAddr) -> io::Result<()> {}
        pub fn connect_timeout(
            &self,
            addr: &SockAddr,
            timeout: Duration,
        ) -> io::Result<()> {}
        pub fn listen(&self, backlog: i32) -> io::Result<()> {}
        #[twelve::does(accept)]
        pub fn accept(&self) -> io::Result<(Socket, SockAddr)> {}
        #[twelve::does(accept)]
        pub fn accept_raw(&self) -> io::Result<(Socket, SockAddr)> {}
        pub fn local_addr(&self) -> io::Result<SockAddr> {}
        pub fn peer_addr(&self) -> io::Result<SockAddr> {}
        pub fn r#type(&self) -> io::Result<Type> {}
        pub fn nonblocking(&self) -> io::Result<bool> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn recv_with_flags(
            &self,
            buf: &mut [MaybeUninit<u8>],
            flags: i32,
        ) -> io::Result<usize> {}
        pub fn peek(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn recv_from(
            &self,
            buf: &mut [MaybeUninit<u8>],
        ) -> io::Result<(usize, SockAddr)> {}
        pub fn recv_from_with_flags(
            &self,
            buf: &mut [MaybeUninit<u8>],
            flags: i32,
        ) -> io::Result<(usize, SockAddr)> {}
        pub fn peek_from(
            &self,
            buf: &mut [MaybeUninit<u8>],
        ) -> io::Result<(usize, SockAddr)> {}
        pub fn peek_sender(&self) -> io::Result<SockAddr> {}
        pub fn recvmsg(
            &self,
            msg: &mut MsgHdrMut<'_, '_, '_>,
            flags: i32,
        ) -> io::Result<usize> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn send_with_flags(&self, buf: &[u8], flags: i32) -> io::Result<usize> {}
        pub fn send_to(&self, buf: &[u8], addr: &SockAddr) -> io::Result<usize> {}
        pub fn send_to_with_flags(
            &self,
            buf: &[u8],
            addr: &SockAddr,
            flags: i32,
        ) -> io::Result<usize> {}
    }
    impl Socket {
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn keepalive(&self) -> io::Result<bool> {}
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_linger(&self, linger: Option<Duration>) -> io::Result<()> {}
        pub fn passcred(&self) -> io::Result<bool> {}
        pub fn set_passcred(&self, passcred: bool) -> io::Result<()> {}
        pub fn priority(&self) -> io::Result<u32> {}
        pub fn set_priority(&self, priority: u32) -> io::Result<()> {}
        pub fn recv_buffer_size(&self) -> io::Result<usize> {}
        pub fn set_recv_buffer_size(&self, size: usize) -> io::Result<()> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn set_read_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
        pub fn reuse_address(&self) -> io::Result<bool> {}
        pub fn set_reuse_address(&self, reuse: bool) -> io::Result<()> {}
        pub fn send_buffer_size(&self) -> io::Result<usize> {}
        pub fn set_send_buffer_size(&self, size: usize) -> io::Result<()> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn set_write_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
    }
    impl Socket {
        pub fn header_included_v4(&self) -> io::Result<bool> {}
        pub fn set_header_included_v4(&self, included: bool) -> io::Result<()> {}
        pub fn ip_transparent_v4(&self) -> io::Result<bool> {}
        pub fn set_ip_transparent_v4(&self, transparent: bool) -> io::Result<()> {}
        pub fn join_multicast_v4(
            &self,
            multiaddr: &Ipv4Addr,
            interface: &Ipv4Addr,
        ) -> io::Result<()> {}
        pub fn leave_multicast_v4(
            &self,
            multiaddr: &Ipv4Addr,
            interface: &Ipv4Addr,
        ) -> io::Result<()> {}
        pub fn multicast_all_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_all_v4(&self, all: bool) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, loop_v4: bool) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn original_dst_v4(&self) -> io::Result<SockAddr> {}
    }
    impl Socket {
        pub fn header_included_v6(&self) -> io::Result<bool> {}
        pub fn set_header_included_v6(&self, included: bool) -> io::Result<()> {}
        pub fn ip_transparent_v6(&self) -> io::Result<bool> {}
        pub fn set_ip_transparent_v6(&self, transparent: bool) -> io::Result<()> {}
        pub fn multicast_all_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_all_v6(&self, all: bool) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v6(&self, loop_v6: bool) -> io::Result<()> {}
        pub fn unicast_hops_v6(&self) -> io::Result<u32> {}
        pub fn set_unicast_hops_v6(&self, hops: u32) -> io::Result<()> {}
        pub fn only_v6(&self) -> io::Result<bool> {}
        pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()> {}
        pub fn recv_hoplimit_v6(&self) -> io::Result<bool> {}
        pub fn set_recv_hoplimit_v6(&self, recv_hoplimit: bool) -> io::Result<()> {}
        pub fn original_dst_v6(&self) -> io::Result<SockAddr> {}
    }
    impl Socket {
        pub fn tcp_keepalive_time(&self) -> io::Result<Duration> {}
        pub fn tcp_keepalive_interval(&self) -> io::Result<Duration> {}
        pub fn tcp_keepalive_retries(&self) -> io::Result<u32> {}
        pub fn set_tcp_keepalive(&self, params: &TcpKeepalive) -> io::Result<()> {}
        pub fn tcp_nodelay(&self) -> io::Result<bool> {}
        pub fn set_tcp_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn set_tcp_ack_frequency(&self, frequency: u8) -> io::Result<()> {}
    }
    impl Read for Socket {}
    impl<'a> Read for &'a Socket {}
    impl Write for Socket {}
    impl<'a> Write for &'a Socket {}
}
mod sockref {
    use std::ops::Deref;
    use crate::Socket;
    pub struct SockRef<'s>;
    impl<'s> Deref for SockRef<'s> {
        type Target = Socket;
    }
    impl<'s, S: AsFd> From<&'s S> for SockRef<'s> {}
}
pub use sockaddr::{sa_family_t, socklen_t, SockAddr, SockAddrStorage};
pub use socket::Socket;
pub use sockref::SockRef;
pub struct Domain;
impl Domain {
    pub const IPV4: Domain = ();
    pub const IPV6: Domain = ();
    pub const fn for_address(address: SocketAddr) -> Domain {}
}
impl From<i32> for Domain {}
impl From<Domain> for i32 {}
pub struct Type;
impl Type {
    pub const STREAM: Type = ();
    pub const DGRAM: Type = ();
    pub const DCCP: Type = ();
    pub const SEQPACKET: Type = ();
    pub const RAW: Type = ();
}
impl From<i32> for Type {}
impl From<Type> for i32 {}
pub struct Protocol;
impl Protocol {
    pub const TCP: Protocol = ();
    pub const UDP: Protocol = ();
    pub const MPTCP: Protocol = ();
    pub const DCCP: Protocol = ();
    pub const SCTP: Protocol = ();
    pub const UDPLITE: Protocol = ();
    pub const DIVERT: Protocol = ();
}
impl From<i32> for Protocol {}
impl From<Protocol> for i32 {}
pub struct MaybeUninitSlice<'a>;
impl<'a> MaybeUninitSlice<'a> {
    pub fn new(buf: &'a mut [MaybeUninit<u8>]) -> MaybeUninitSlice<'a> {}
}
impl<'a> Deref for MaybeUninitSlice<'a> {
    type Target = [MaybeUninit<u8>];
}
impl<'a> DerefMut for MaybeUninitSlice<'a> {}
pub struct TcpKeepalive;
impl TcpKeepalive {
    pub const fn new() -> TcpKeepalive {}
    pub const fn with_time(self, time: Duration) -> Self {}
    pub const fn with_interval(self, interval: Duration) -> Self {}
    pub const fn with_retries(self, retries: u32) -> Self {}
}
impl From<std::net::TcpStream> for Socket {}
impl From<Socket> for std::net::TcpStream {}
impl From<std::net::TcpListener> for Socket {}
impl From<Socket> for std::net::TcpListener {}
impl From<std::net::UdpSocket> for Socket {}
impl From<Socket> for std::net::UdpSocket {}
impl From<std::os::unix::net::UnixStream> for Socket {}
impl From<Socket> for std::os::unix::net::UnixStream {}
impl From<std::os::unix::net::UnixListener> for Socket {}
impl From<Socket> for std::os::unix::net::UnixListener {}
impl From<std::os::unix::net::UnixDatagram> for Socket {}
impl From<Socket> for std::os::unix::net::UnixDatagram {}
impl Socket {
    pub fn set_cloexec(&self, close_on_exec: bool) -> std::io::Result<()> {}
    pub fn set_reuse_port(&self, reuse: bool) -> std::io::Result<()> {}
    pub fn reuse_port(&self) -> std::io::Result<bool> {}
    pub fn mark(&self) -> std::io::Result<u32> {}
    pub fn set_mark(&self, mark: u32) -> std::io::Result<()> {}
    pub fn device(&self) -> std::io::Result<Option<Vec<u8>>> {}
    pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()> {}
    pub fn set_freebind(&self, freebind: bool) -> std::io::Result<()> {}
    pub fn set_tcp_user_timeout(&self, timeout: Option<Duration>) -> std::io::Result<()> {}
}
impl Domain {
    pub const UNIX: Domain = ();
    pub const PACKET: Domain = ();
}
impl SockAddr {
    pub fn unix<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<SockAddr> {}
}
